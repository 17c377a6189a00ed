/** Main to the guide's second screen; the only thing that page ever hears. */
export const notesChannel = 'notes:show';
