/** What the card shows about an entity of the AI pack for an article of a day. */
export type HardRow = readonly [entity: string, on: string, lines: readonly string[]];
