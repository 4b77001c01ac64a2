import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { denyPermissions } from '../../../electron/security/deny-permissions';

describe('denyPermissions', () => {
  const handlers: Record<string, (...args: unknown[]) => unknown> = {};
  const keep = (name: string) => (handler: (...args: unknown[]) => unknown) => {
    handlers[name] = handler;
  };
  // Only its three handlers are set.
  denyPermissions({
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
  } as unknown as Session);

  it.each(['media', 'notifications', 'geolocation', 'clipboard-read', 'fullscreen', 'openExternal'])(
    'denies %s when it is asked for and when it is looked up',
    (permission) => {
      const answers: unknown[] = [];
      handlers['request']?.(null, permission, (answer: unknown) => answers.push(answer));
      expect(answers).toEqual([false]);
      expect(handlers['check']?.(null, permission)).toBe(false);
    },
  );

  it('gives no device', () => {
    expect(handlers['device']?.({ deviceType: 'usb' })).toBe(false);
  });
});
