/** A thing that a cartridge brings: a file and how the manifest tells of it. */
export interface CartridgeItem {
  /** Permanent name within its part: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly file: string;
  /** The kind of resource, in the words of the version. */
  readonly type: string;
  /** A page names the file that is opened first; a web link must not. */
  readonly opensFile: boolean;
  readonly body: string;
}

/** A group of things within the module's folder. */
export interface CartridgePart {
  readonly key: string;
  /** Its heading. Without one its things stand in the module's folder itself. */
  readonly title?: string;
  readonly items: readonly CartridgeItem[];
}
