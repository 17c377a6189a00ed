export type Light = 'dawn' | 'day' | 'dusk' | 'night';

/** The light of a slot of the day: it begins at seven. */
export const lightOf = (slot: number): Light => (slot < 1 ? 'dawn' : slot < 11 ? 'day' : slot < 13 ? 'dusk' : 'night');

/** Rain and the light of the hour over the map. */
export const Sky = ({ light, rain }: { readonly light: Light; readonly rain: boolean }) => (
  <>
    <div className="dis-light" data-light={light} />
    {rain && <div className="dis-rain" />}
  </>
);
