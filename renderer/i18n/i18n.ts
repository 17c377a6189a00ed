import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../electron/shared/settings';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';

const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];

type Words = Readonly<Record<string, unknown>>;

/** Starts i18next with the words of the shell and of every exhibit (namespace = exhibit id). */
export async function startI18n(
  language: Language,
  exhibits: readonly { id: string; words: Readonly<Record<Language, Words>> }[],
): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: ['shell', ...exhibits.map((exhibit) => exhibit.id)],
    defaultNS: 'shell',
    resources: { 'zh-CN': { shell: zh }, en: { shell: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  for (const exhibit of exhibits) {
    for (const each of languages) i18next.addResourceBundle(each, exhibit.id, exhibit.words[each]);
  }
}

/** Words of a room that is loaded late. */
export const addWords = (namespace: string, words: Readonly<Record<Language, Words>>): void => {
  for (const each of languages) i18next.addResourceBundle(each, namespace, words[each]);
};

export const changeLanguage = (language: Language): void => void i18next.changeLanguage(language);

/** Every character that can be shown, to have its slices of the font in memory before the first paint. */
export function allCharacters(extra: readonly string[]): string {
  const texts = languages.flatMap((language) => Object.values(i18next.getDataByLanguage(language) ?? {}));
  return [...new Set(JSON.stringify(texts) + extra.join(''))].join('');
}
