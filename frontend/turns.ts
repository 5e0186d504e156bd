/** Which of several headings a reader is at, told by how far each stands from the window's top. */

/** The last one above a line, else the first. */
export function atTop(tops: number[], line: number): number {
  return Math.max(0, tops.findLastIndex((top) => top <= line));
}

/** The one behind that which a reader is at; the first, while that is still below a line. */
export function following(tops: number[], at: number, line: number): number {
  return tops[0] !== undefined && tops[0] > line ? 0 : at + 1;
}

/** The same address with another turn, and no single message. */
export function turnAddress(address: string, turn: number): string {
  const url = new URL(address);
  url.searchParams.delete('message');
  url.searchParams.set('turn', String(turn));
  return url.href;
}
