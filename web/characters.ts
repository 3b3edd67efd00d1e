/** How long a text is as the server measures it: in code points, so that an emoji is one and not two. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
