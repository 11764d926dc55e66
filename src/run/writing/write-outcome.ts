/** Names all that can come of writing a post; in every case but the first the file is as it was found. */
import type { FileIdentity } from './file-identity.ts'

export type WriteOutcome =
  /** `identity` is what the file is now, for whoever writes it once more. */
  | { readonly kind: 'written'; readonly identity: FileIdentity }
  /** Content, rights or the file itself are no longer those that were read. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'vanished' }
  | { readonly kind: 'read-only'; readonly what: 'file' | 'folder' }
  | { readonly kind: 'hard-linked'; readonly names: number }
  | { readonly kind: 'symbolic-link' }
  | { readonly kind: 'not-a-file' }
  /** A file put in its place would belong to another user or group. */
  | { readonly kind: 'other-owner' }
  /** Another run held the lock of the folder for longer than this one would wait. */
  | { readonly kind: 'locked' }
  /** `code` is the system's, such as ENOSPC. */
  | { readonly kind: 'failed'; readonly code: string }
