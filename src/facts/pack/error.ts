/**
 * Thrown for a pack that cannot be trusted; nothing of it is used. Names the pack, the record at fault if there is one,
 * and the reason.
 */
export class PackError extends Error {
  override readonly name = 'PackError';
  /** The pack's id or file name, as far as it is known. */
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
