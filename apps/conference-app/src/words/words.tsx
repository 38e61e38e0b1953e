import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { en } from './en.js';
import { formats, type Formats } from './formats.js';
import { vi } from './vi.js';

export type Language = 'vi' | 'en';
export type Words = typeof vi;
export type Said = { vi: string; en: string };

export type Speech = {
  language: Language;
  setLanguage: (language: Language) => void;
  /** The dictionary of the chosen language. */
  w: Words;
  /** Numbers, dates, months, money, quantities as one reads them. */
  f: Formats;
  /** The sentence of a `{ vi, en }` from the API in the chosen language. */
  pick: (said: Said) => string;
};

const remembered = 'cungcau.language';
const dictionaries: Record<Language, Words> = { vi, en };
const SpeechContext = createContext<Speech | null>(null);

export function SpeechProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(remembered) === 'en' ? 'en' : 'vi',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(remembered, language);
  }, [language]);
  const speech = useMemo<Speech>(() => {
    const w = dictionaries[language];
    return { language, setLanguage, w, f: formats(language, w), pick: (said) => said[language] };
  }, [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useWords stands outside SpeechProvider');
  return speech;
}
