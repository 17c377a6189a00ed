import type { FeedQuestion, FeedSourceView, FeedWanted, TokenWanted } from '../../../../electron/shared/staff/feedCalls';
import { areUsable, emptyPaths, formOf, mappingOf, type FieldPaths, type MappingForm } from './fieldPaths';

/** The form, without the token: a token is in no draft. */
export interface SourceDraft {
  source: 'sample' | 'api';
  url: string;
  intervalSeconds: number;
  mapping: MappingForm['kind'];
  paths: FieldPaths;
}

export const draftOf = (view: FeedSourceView): SourceDraft => {
  const form = formOf(view.mapping);
  return {
    source: view.source,
    url: view.url,
    intervalSeconds: view.intervalSeconds,
    mapping: form.kind,
    paths: form.kind === 'paths' ? form.paths : emptyPaths,
  };
};

/** The draft's mapping as the feed runs it. `saved`: a technician's own stays word for word. */
const mappingText = ({ mapping, paths }: SourceDraft, saved: string): string => {
  if (mapping === 'same') return '';
  return mapping === 'own' ? saved : mappingOf(paths);
};

export const questionOf = (draft: SourceDraft, saved: string, token: TokenWanted): FeedQuestion => ({
  url: draft.url.trim(),
  intervalSeconds: draft.intervalSeconds,
  mapping: mappingText(draft, saved),
  token,
});

export const wantedOf = (draft: SourceDraft, saved: string, token: TokenWanted): FeedWanted => ({
  ...questionOf(draft, saved, token),
  source: draft.source,
});

export const canSave = (draft: SourceDraft): boolean => draft.source === 'sample' || draft.mapping !== 'paths' || areUsable(draft.paths);

export const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);
