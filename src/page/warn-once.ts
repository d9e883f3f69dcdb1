const said = new Set<string>();

/** Tells the console, each sentence once, and what it is about. */
export function warnOnce(sentence: string, ...about: readonly Element[]): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`disclosure: ${sentence}`, ...about);
}
