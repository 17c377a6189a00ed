// What guided scripts are called in the spreadsheet.
import type { Age, Weight } from '../../../../shared/guided';
import type { StepKind, TextRole } from '../../../../shared/scriptTexts';

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

export const roleWords: Record<TextRole, string> = {
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
