/** Ids in the order staff chose: of `all` those that are `wanted`, the programme's first, the rest as `all` has them. An empty programme has none. */
export const inProgramme = (all: readonly string[], programme: readonly string[], wanted: readonly string[]): string[] => {
  const first = programme.filter((id) => all.includes(id));
  return [...first, ...all.filter((id) => !first.includes(id))].filter((id) => wanted.includes(id));
};
