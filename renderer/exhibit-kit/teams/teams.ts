import { teamIds, type TeamId } from '../../../electron/shared/guided';
import type { Team } from '../exhibit';

/** Colours of the teams and of the lanes; none is a bin's, and white stands on each with 4.5:1 or more. Never the only sign. */
export const teamColour: Readonly<Record<TeamId, string>> = {
  plum: '#a8345f',
  ginkgo: '#85620a',
  magnolia: '#6a4ba3',
  camphor: '#3b7330',
  osmanthus: '#a34d12',
  bamboo: '#2d6a7f',
};

/** The first so many teams, named in the shell's words. */
export const teamsOf = (count: number): readonly (Team & { readonly id: TeamId })[] =>
  teamIds.slice(0, count).map((id) => ({ id, nameKey: `teams.${id}`, colour: teamColour[id] }));

export const isTeam = (id: string): id is TeamId => teamIds.some((each) => each === id);
