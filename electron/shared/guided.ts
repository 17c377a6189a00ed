import type { BoardName } from './boardNames';
import type { Bilingual } from './bilingual';
import type { Language } from './settings';

/** core: never skipped · useful: skipped when it must be · extra: the first to go when time is short. */
export type Weight = 'core' | 'useful' | 'extra';

interface StepBase {
  id: string;
  title: Bilingual;
  /** s planned, and the least that still makes sense */
  seconds: number;
  minSeconds: number;
  weight: Weight;
  /** what the guide says or asks, in the order it comes */
  talk: Bilingual[];
  /** what the group should take away, one sentence */
  takeAway: Bilingual;
}

/** What a figure in a text is worth; null: it has none. */
export type FigureLabel = 'article' | 'typical' | null;

/** Picture beside a talk: an exhibit's, or things of the content pack. */
export type ScriptPicture = { exhibit: string } | { items: string[] };

/** An exhibit the guide shows; nobody scores. */
export interface ExhibitStep extends StepBase {
  kind: 'exhibit';
  exhibit: string;
  parameters: Record<string, unknown>;
  /** step of the exhibit it opens at */
  step: string | null;
}

/** A game all teams play for points. */
export interface GameStep extends StepBase {
  kind: 'game';
  exhibit: string;
  parameters: Record<string, unknown>;
}

export interface Choice {
  id: string;
  text: Bilingual;
}

/** One question with a right answer; every team shows its own. */
export interface QuestionStep extends StepBase {
  kind: 'question';
  prompt: Bilingual;
  options: Choice[];
  /** id of an option */
  answer: string;
  explanation: Bilingual;
  label: FigureLabel;
  picture: ScriptPicture | null;
}

/** A quick count of hands, without right or wrong. */
export interface VoteStep extends StepBase {
  kind: 'vote';
  prompt: Bilingual;
  options: Choice[];
}

export interface TalkStep extends StepBase {
  kind: 'talk';
  headline: Bilingual;
  lines: Bilingual[];
  label: FigureLabel;
  picture: ScriptPicture;
}

/** Who is heard in the walking council, in this order. */
export const councilVoices = ['residents', 'committee', 'property', 'owners', 'volunteers'] as const;
export type CouncilVoice = (typeof councilVoices)[number];

export interface CouncilStep extends StepBase {
  kind: 'council';
  question: Bilingual;
  /** what each of them says; a part for pupils to read out, nobody's real words */
  views: Record<CouncilVoice, Bilingual>;
  options: Choice[];
  /** what to talk about between the two rounds */
  discuss: Bilingual[];
}

/** Points of all teams. */
export interface ScoresStep extends StepBase {
  kind: 'scores';
}

export interface FeedbackStep extends StepBase {
  kind: 'feedback';
  questions: Choice[];
}

/** What the group takes home. */
export interface ReportStep extends StepBase {
  kind: 'report';
}

export type ScriptStep = ExhibitStep | GameStep | QuestionStep | VoteStep | TalkStep | CouncilStep | ScoresStep | FeedbackStep | ReportStep;

export const ages = ['lower-primary', 'upper-primary', 'secondary'] as const;
export type Age = (typeof ages)[number];

export interface GuidedScript {
  id: string;
  title: Bilingual;
  age: Age;
  /** what the group goes home with, one sentence */
  goal: Bilingual;
  steps: ScriptStep[];
}

/** Signs of the teams, in the order they are given out; the names are those of the boards. */
export const teamIds = ['plum', 'ginkgo', 'magnolia', 'camphor', 'osmanthus', 'bamboo'] as const;
export type TeamId = (typeof teamIds)[number];
export const fewestTeams = 2;
export const mostTeams = 6;

/** Names a class may take for its report: solar terms of the board's list, whose words it uses. */
export const classNames = [
  'lichun',
  'yushui',
  'jingzhe',
  'chunfen',
  'qingming',
  'guyu',
  'lixia',
  'xiaoman',
  'mangzhong',
  'xiazhi',
  'liqiu',
  'bailu',
] as const satisfies readonly BoardName[];
export type ClassName = (typeof classNames)[number];

/** out loud, show of hands, secret ballot: the three ways of the article. */
export const votingWays = ['voice', 'hands', 'ballot'] as const;
export type VotingWay = (typeof votingWays)[number];

/** A closed round of voting: how, and how many for each option. */
export interface Tally {
  way: VotingWay;
  counts: Record<string, number>;
}

export type CouncilPhase = 'question' | 'views' | 'vote' | 'result' | 'discuss' | 'second' | 'change';

export interface CouncilState {
  phase: CouncilPhase;
  /** voices heard so far */
  heard: number;
  way: VotingWay;
  first: Tally | null;
  second: Tally | null;
  /** a ballot is open: who restarts finds it so, and begins it anew */
  isOpen: boolean;
}

/** Everything about a group that survives a power cut. No ballot is in it, and nothing about a person. */
export interface GuidedState {
  script: string;
  language: Language;
  teams: number;
  className: ClassName;
  /** pupils who vote */
  pupils: number;
  /** index of the step */
  at: number;
  /** ms used: of the step, and of the whole visit */
  stepMs: number;
  usedMs: number;
  /** ms the group has in all */
  totalMs: number;
  /** s of each step as planned now, by id; those not in it are skipped */
  plan: Record<string, number>;
  /** points by step, then team */
  points: Record<string, Record<string, number>>;
  /** what a step has come to besides points, by its id */
  answers: Record<string, Record<string, string>>;
  votes: Record<string, Record<string, number>>;
  councils: Record<string, CouncilState>;
  /** teams that have had their turn in a game played in turns, by step */
  turns: Record<string, string[]>;
  /** steps that were left by going on: their take-away goes into the report */
  seen: string[];
}

/** What the second screen shows to the guide. */
export interface NotesView {
  language: Language;
  title: string;
  step: string;
  talk: string[];
  takeAway: string;
  next: string;
  stepLeft: string;
  wholeLeft: string;
  isLate: boolean;
  /** the page carries no words of its own */
  labels: { step: string; whole: string; talk: string; takeAway: string; next: string };
}

/** Three faces per question, as counts. */
export interface FeedbackRecord {
  script: string;
  question: string;
  good: number;
  fair: number;
  poor: number;
}
