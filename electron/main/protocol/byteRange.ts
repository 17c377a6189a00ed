/** One range of a file, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** `Range` header of one range against a file of `size` bytes: the range, null without (or with a form we ignore), or 'unsatisfiable'. */
export const parseByteRange = (header: string | null, size: number): ByteRange | null | 'unsatisfiable' => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start < size && start <= end ? { start, end } : 'unsatisfiable';
};
