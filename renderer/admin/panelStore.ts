import { create } from 'zustand';

/** Where staff are in the panel; stays over a session that ended, so that they come back to where they were. */
export const usePanel = create<{ section: string | null }>(() => ({ section: null }));

export const openSection = (section: string): void => usePanel.setState({ section });
