/** Files whose pinyin is not what build/assets/pinyin.mjs would write. */
export function stalePinyin(): string[];
