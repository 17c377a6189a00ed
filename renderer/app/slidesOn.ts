import type { Slide } from '../../electron/shared/content';

/** The slides the plan wants now: null all, empty none. Where none of those it names is left in the content, all are shown. */
export const slidesOn = (slides: readonly Slide[], wanted: readonly string[] | null): readonly Slide[] => {
  if (wanted === null) return slides;
  const chosen = slides.filter(({ id }) => wanted.includes(id));
  return chosen.length > 0 || wanted.length === 0 ? chosen : slides;
};
