import { createInstance } from 'i18next';
import type { Language } from '../shared/settings';

type Tree = Readonly<Record<string, unknown>>;

/** Words of the main process, for what leaves it as text: spreadsheets, reports, lists of mistakes. A key nobody wrote throws. */
export const createWords = (resources: Readonly<Record<Language, Tree>>) => {
  const i18n = createInstance();
  void i18n.init({
    resources: { 'zh-CN': { main: resources['zh-CN'] }, en: { main: resources.en } },
    ns: ['main'],
    defaultNS: 'main',
    lng: 'zh-CN',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (language: Language, key: string, values: Readonly<Record<string, unknown>> = {}): string => {
    if (!i18n.exists(key, { lng: language })) throw new Error(`no words for ${key} in ${language}`);
    return i18n.t(key, { ...values, lng: language });
  };
};
