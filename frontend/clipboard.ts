/** Putting text on the clipboard, in whatever way the browser allows. */

/** Where pages are not secure the clipboard is closed to scripts, and only a selection can be copied. */
function copySelected(text: string) {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (!done) throw new Error('the browser refused');
}

/** A text still on its way is promised at once: some browsers forget the click while it is fetched. */
export async function write(text: string | Promise<string>) {
  if (navigator.clipboard && typeof ClipboardItem === 'function') {
    const blob = Promise.resolve(text).then((t) => new Blob([t], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } else {
    copySelected(await text);
  }
}
