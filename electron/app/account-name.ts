import { userInfo } from 'node:os';

/** The computer account that the app runs at; '' where the system has no name for it. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
