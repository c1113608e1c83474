/** Marks an input that holds something which cannot be taken as it stands: a day that cannot be read, a text that nothing was chosen for. */
export const HELD_BACK = 'data-held-back';

/** Whether a form holds something that must not be passed over in silence; its field gets the focus and says why. */
export const isHeldBack = (form: HTMLFormElement): boolean => {
  const input = form.querySelector<HTMLInputElement>(`input[${HELD_BACK}]`);
  input?.focus();
  input?.blur();
  input?.focus();
  return input !== null;
};
