import type { Layout } from './keyboardStore';

export type KeySet = 'letters' | 'symbols' | 'digits';

const digits = '1234567890';
const symbols = ['!@#$%^&*()', `-_=+[]{}|\\`, `:;"'<>,.?/~\``];

/** Rows of characters of one set. A URL has its own signs at hand. */
export const keyRows = (set: KeySet, layout: Layout, capitals: boolean): readonly string[] => {
  if (set === 'digits') return ['123', '456', '789', '0'];
  if (set === 'symbols') return symbols;
  const rows = [digits, 'qwertyuiop', layout === 'url' ? 'asdfghjkl:' : 'asdfghjkl', layout === 'url' ? 'zxcvbnm./-' : 'zxcvbnm.-'];
  return capitals ? rows.map((row) => row.toUpperCase()) : rows;
};
