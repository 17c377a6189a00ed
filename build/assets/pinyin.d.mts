/** Files whose pinyin is not what build/assets/pinyin.mjs would write. */
export function stalePinyin(): string[];
/** Reading of a Chinese name, as the script writes it. */
export function pinyinOf(zh: string): { syllables: string[]; initials: string };
