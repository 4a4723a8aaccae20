// A picture of content/media as it is published: with the digest of its bytes, which is another one when the picture is.

export const PICTURE = '/media/kAl2EIuGJpjD9jdZiEHhui/one-to-many.png';
