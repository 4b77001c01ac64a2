import type { Session } from 'electron';

/**
 * No camera, no microphone, no notifications, no device: the app asks for none.
 *
 * @see Electron's security checklist, point 5
 */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
