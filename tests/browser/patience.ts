/**
 * Milliseconds that a test waits at most for something that is sure to come. It has nothing to do with how fast the
 * product is: a machine with other work may take many times as long as an idle one.
 */
export const PATIENCE = 60_000;
