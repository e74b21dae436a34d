/**
 * Thrown for a pack that cannot be trusted, so that nothing of it is used. It names the pack, the reason, and the
 * record at fault if there is one.
 */
export class PackError extends Error {
  override readonly name = 'PackError';
  /** The pack's id, or its file name if the id is unknown. */
  readonly pack: string;
  /** "entity jan-leike", "the head"; null for the file as a whole. */
  readonly record: string | null;
  readonly reason: string;

  constructor(pack: string, record: string | null, reason: string) {
    super(`The pack ${pack} cannot be used${record === null ? '' : ` (${record})`}: ${reason}.`);
    this.pack = pack;
    this.record = record;
    this.reason = reason;
  }
}
