import { createContext } from 'react';

/** The page on which each row of a paper stands, by the row's key; empty while the paper is measured. */
export const PageNumbers = createContext<ReadonlyMap<string, number>>(new Map());
