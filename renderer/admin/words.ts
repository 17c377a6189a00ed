import { addWords } from '../i18n/i18n';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';

addWords('admin', { 'zh-CN': zh, en });
