// What the material looks like on its way: colours as sRGB hex, for the scene and for the drawn section.

/** What falls in: leaves, peel, rice, carrots, bread, meat, tomato. */
export const freshColors = ['#8DBF4B', '#6FA23C', '#F08A3C', '#F7C948', '#FBF0D4', '#B9774A', '#D9503C', '#F3D9A0'] as const;
/** By look: crushed, pressed cake, compost. */
export const lookColors = {
  crushed: ['#D9A441', '#B9A04A', '#C98A3E'],
  cake: ['#C79A62', '#B5854F', '#A98E58'],
  compost: ['#6B472F', '#5E3F2A', '#7A5335'],
} as const;
/** What is taken out before the crusher: film, tins, tableware. */
export const restColors = ['#CFE6EE', '#F3F1F6', '#A9CBE0', '#E9D6EF'] as const;
