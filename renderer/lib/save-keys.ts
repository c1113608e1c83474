import { getHotkeyHandler } from '@mantine/hooks';
import { useEffect } from 'react';
import { SHORTCUTS } from './shortcuts';

/** Marks the button that saves and begins the next one. */
export const NEXT_BUTTON = 'data-save-next';

type Wish = 'save' | 'next';

const wishOf = (event: KeyboardEvent): Wish | undefined => {
  let wish: Wish | undefined;
  getHotkeyHandler([
    [SHORTCUTS.save.keys, () => (wish = 'save'), { preventDefault: false }],
    [SHORTCUTS.saveNext.keys, () => (wish = 'next'), { preventDefault: false }],
  ])(event);
  const isLong = event.target instanceof HTMLTextAreaElement;
  const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  return wish ?? (isLong && isSent ? 'save' : undefined);
};

const grant = (event: KeyboardEvent, form: HTMLFormElement, wish: Wish): void => {
  event.preventDefault();
  event.stopPropagation();
  if (wish === 'save') form.requestSubmit();
  else form.querySelector<HTMLButtonElement>(`[${NEXT_BUTTON}]`)?.click();
};

/** The form that the focus is in, else the first one of the panel on top: they come before whatever lies below. */
const nearForm = ({ target }: KeyboardEvent): HTMLFormElement | null => {
  const around = target instanceof Element ? target.closest('form') : null;
  return around ?? [...document.querySelectorAll('[role="dialog"]')].at(-1)?.querySelector('form') ?? null;
};

/**
 * Ctrl+S saves and Ctrl+Shift+S saves and begins the next one, in every form of the window; so does Ctrl+Enter in a text area.
 *
 * A page with a grid of its own takes the keys first; without one they mean the page's first form.
 */
export const useSaveKeys = (): void => {
  useEffect(() => {
    const near = (event: KeyboardEvent): void => {
      const wish = wishOf(event);
      const form = wish === undefined ? null : nearForm(event);
      if (wish !== undefined && form !== null) grant(event, form, wish);
    };
    const far = (event: KeyboardEvent): void => {
      const wish = wishOf(event);
      const form = document.querySelector<HTMLFormElement>('main form');
      if (wish !== undefined && form !== null && !event.defaultPrevented) grant(event, form, wish);
    };
    window.addEventListener('keydown', near, { capture: true });
    window.addEventListener('keydown', far);
    return () => {
      window.removeEventListener('keydown', near, { capture: true });
      window.removeEventListener('keydown', far);
    };
  }, []);
};
