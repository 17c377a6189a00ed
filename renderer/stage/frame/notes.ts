// What a scene says of itself to tests: how many trucks drive, where the camera stands. Read as __stage.notes.

const notes = new Map<string, number>();

/** Says one figure; cheap enough for every frame. */
export const noteOnStage = (name: string, value: number): void => {
  notes.set(name, value);
};

export const clearNotes = (): void => notes.clear();
export const notesNow = (): Record<string, number> => Object.fromEntries(notes);
