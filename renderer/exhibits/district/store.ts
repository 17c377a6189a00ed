import * as v from 'valibot';
import { create } from 'zustand';
import type { Margins } from '../../stage/camera/fit';
import { live, resetLive } from './live';
import { lightIds, type LightId } from './model/hours';
import { straightenOrbit } from './model/orbit';
import { siteIds, type SiteId } from './model/sites';

/** What is chosen; how the model is turned lives in `live`. */
export interface DistrictState {
  site: SiteId;
  light: LightId;
  /** the card about the place is open */
  isOpen: boolean;
  /** shares of the picture that cards and buttons cover; null until the panel has laid itself out */
  margins: Margins | null;
}

/** What is worth coming back to after a crash. */
export type SavedDistrict = Omit<DistrictState, 'margins'>;

const initial: DistrictState = { site: 'overview', light: 'now', isOpen: true, margins: null };

/** A saved state comes through a file. */
export const savedDistrict = v.object({ site: v.picklist(siteIds), light: v.picklist(lightIds), isOpen: v.boolean() });

export const useDistrict = create<DistrictState>(() => initial);
const { setState: set } = useDistrict;

export function resetDistrict(): void {
  resetLive();
  // the layout is the panel's, not the visitor's
  set(({ margins }) => ({ ...initial, margins }), true);
}

/** Goes to a place, to its best view, and opens its card. */
export function goTo(site: SiteId): void {
  straightenOrbit(live.orbit);
  set({ site, isOpen: true });
}

export const showCard = (isOpen: boolean): void => set({ isOpen });
export const chooseLight = (light: LightId): void => set({ light });
export const layOut = (margins: Margins): void => set({ margins });
