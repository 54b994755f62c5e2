/**
 * Room for the bytes of one text after another, of at least as many bytes as are asked for. What lies in
 * it is gone when it is asked for again: bytes of each text in a buffer of its own would have V8 look
 * for buffers to free after each 64 MB of them, through all that a large corpus is.
 */
export function newRoom(): (bytes: number) => Buffer {
  let room = Buffer.allocUnsafeSlow(65_536);
  return (bytes) => {
    if (room.length < bytes) room = Buffer.allocUnsafeSlow(bytes);
    return room;
  };
}
