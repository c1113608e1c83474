export const desk = {};

export const deskErrors = {};
