/**
 * The most milliseconds that a test waits for something that is sure to come. It is unrelated to the product's speed,
 * because a busy machine may take many times as long as an idle one.
 */
export const PATIENCE = 60_000;
