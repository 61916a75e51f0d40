/** What the system's codes mean to somebody who wants to store a file, and what to do about it. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the device; make room',
  EDQUOT: 'your quota of disk space is used up; make room',
  EFBIG: 'the file is larger than may be written here; choose another folder',
  EROFS: 'the file system is read-only; choose another folder',
  EACCES: 'permission is denied; choose another folder, or change its permissions',
  EPERM: 'the operation is not permitted; choose another folder, or change its permissions',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'this is a folder, not a file',
  EMFILE: 'too many files are open; close other programs',
  EIO: 'the device reports an error; check the disk',
};

/** A file that could not be read or written, in words, with what to do. */
export class StorageProblem extends Error {
  override name = 'StorageProblem';

  constructor(doing: string, path: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException | undefined)?.code;
    const why =
      (code !== undefined && CAUSES[code]) || (cause instanceof Error ? cause.message : String(cause));
    super(`cannot ${doing} ${path}: ${why}`, { cause });
  }
}
