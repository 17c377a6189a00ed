// What guided scripts are called in the spreadsheet, and which texts each kind of step has.
import { councilVoices, type Age, type CouncilVoice, type ScriptStep, type Weight } from '../../../../shared/guided';

export type StepKind = ScriptStep['kind'];

export const ageWords: Record<Age, string> = { 'lower-primary': '低年级', 'upper-primary': '高年级', secondary: '中学' };
export const weightWords: Record<Weight, string> = { core: '必讲', useful: '尽量讲', extra: '可省' };
export const kindWords: Record<StepKind, string> = {
  exhibit: '看展项',
  game: '小队比赛',
  question: '提问',
  vote: '举手表决',
  talk: '讲述',
  council: '议事会',
  scores: '比分',
  feedback: '评价',
  report: '带走',
};

/** option: a choice, told apart by its code · the five voices of the walking council. */
export type Role = 'talk' | 'prompt' | 'headline' | 'line' | 'option' | 'explanation' | 'discuss' | CouncilVoice;

export const roleWords: Record<Role, string> = {
  talk: '讲解提示',
  prompt: '问题',
  headline: '大标题',
  line: '要点',
  option: '选项',
  explanation: '解释',
  discuss: '讨论',
  residents: '居民说',
  committee: '居委会说',
  property: '物业说',
  owners: '业委会说',
  volunteers: '志愿者说',
};

/** Fewest and most texts of a role. */
type Count = readonly [least: number, most: number];

const one: Count = [1, 1];
const talk = { talk: [1, 6] as Count };
const voices = Object.fromEntries(councilVoices.map((voice) => [voice, one])) as Record<CouncilVoice, Count>;

export const rolesOf: Record<StepKind, Partial<Record<Role, Count>>> = {
  exhibit: talk,
  game: talk,
  question: { ...talk, prompt: one, option: [2, 4], explanation: one },
  vote: { ...talk, prompt: one, option: [2, 4] },
  talk: { ...talk, headline: one, line: [1, 4] },
  council: { ...talk, prompt: one, ...voices, option: [2, 4], discuss: [1, 3] },
  scores: talk,
  feedback: { ...talk, option: [2, 3] },
  report: talk,
};
