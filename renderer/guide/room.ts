import { createContext, use, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreApi } from 'zustand';
import type { Bilingual, ContentPack } from '../../electron/shared/content';
import type { GuidedScript, GuidedState, ScriptStep } from '../../electron/shared/guided';
import type { FeedView } from '../../electron/shared/snapshot';
import type { Outcome, Team } from '../exhibit-kit/exhibit';
import { teamsOf } from '../exhibit-kit/teams/teams';
import { stepOf } from './model/group';
import { useGuide } from './store';

export interface HostedExhibit {
  readonly id: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly step: string | null;
  readonly teams: readonly Team[];
  readonly seed: number;
  /** its round is over; or it is taken off the screen before that */
  readonly onFinish: (outcome: Outcome) => void;
  readonly onLeave: (outcome: Outcome) => void;
}

/** What the app lends to the guide's room: it stands beside the app, not in it. */
export interface Room {
  readonly content: ContentPack;
  readonly feed: StoreApi<FeedView>;
  /** ms of the app's clock; how fast it runs */
  readonly now: () => number;
  readonly rate: number;
  readonly seed: number | null;
  readonly Exhibit: ComponentType<HostedExhibit>;
  /** gives what stands between games the kit they have */
  readonly WithKit: ComponentType<{ readonly children: ReactNode }>;
  readonly asked: string | null;
}

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('useRoom outside the guide');
  return room;
}

/** Words of the room. */
export const useWords = () => useTranslation('guide');

/** Picks the text of the language on screen. */
export function useSay(): (text: Bilingual) => string {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return (text) => (isEnglish ? text.en : text.zh);
}

/** The group and its script; throws while none is led. */
export function useLed<T>(select: (group: GuidedState, script: GuidedScript) => T): T {
  return useGuide(({ group, script }) => {
    if (!group || !script) throw new Error('no group is led');
    return select(group, script);
  });
}

export const useStep = (): ScriptStep => useLed((group, script) => stepOf(script, group));

export function useTeams(): readonly Team[] {
  const count = useLed((group) => group.teams);
  return teamsOf(count);
}
