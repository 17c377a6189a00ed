/** A content pack is used whole or not at all; this says where it is wrong: file, item (its id, or its place) and field. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(
    readonly file: string,
    readonly item: string | null,
    readonly field: string | null,
    readonly problem: string,
  ) {
    super([file, item, field].filter((part) => part !== null).join(' › ') + `: ${problem}`);
  }
}
