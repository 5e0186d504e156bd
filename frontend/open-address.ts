/** The same address with another result chosen. The rest stays as it is written, unlike with URLSearchParams. */
export function withOpen(address: string, id: string): string {
  const url = new URL(address);
  const kept = url.search.replace(/^\?/, '').split('&').filter((part) => part && !part.startsWith('open='));
  url.search = [...kept, `open=${encodeURIComponent(id)}`].join('&');
  return url.href;
}
