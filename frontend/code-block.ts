/** Copying code, wherever messages are set; the button itself tells what came of it. */

import { write } from './clipboard';

async function copyCode(button: HTMLElement) {
  const before = button.textContent;
  try {
    await write(button.closest('.code-block')?.querySelector('code')?.textContent ?? '');
    button.textContent = button.dataset['done'] ?? before;
  } catch {
    button.textContent = button.dataset['failed'] ?? before;
  }
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('button.copy-code');
  if (button) void copyCode(button);
}, true);
