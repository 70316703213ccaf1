/** How the runs, paths and roads of the demonstration go, corner by corner; the middle corner is the place's own point. */
type Corner = [latitude: number, longitude: number]

export const traces: Record<string, Corner[]> = {
  'piste-aigle': [
    ...([
      [44.9386, 6.7124],
      [44.9378, 6.7139],
      [44.9369, 6.7141],
    ] as Corner[]),
    [44.9361, 6.715],
    ...([
      [44.9352, 6.7163],
      [44.9343, 6.7166],
      [44.9334, 6.7179],
    ] as Corner[]),
  ],
  'piste-bois': [
    ...([
      [44.9328, 6.7132],
      [44.9318, 6.7139],
    ] as Corner[]),
    [44.9305, 6.7159],
    ...([
      [44.9307, 6.7176],
      [44.9316, 6.7189],
    ] as Corner[]),
  ],
  'piste-crete': [
    ...([
      [44.9421, 6.7068],
      [44.9413, 6.7089],
    ] as Corner[]),
    [44.9401, 6.7103],
    ...([
      [44.9395, 6.7112],
      [44.9387, 6.7123],
    ] as Corner[]),
  ],
  'retour-village': [
    [44.9332, 6.7177],
    [44.9326, 6.7184],
    [44.9319, 6.7204],
  ],
  'ski-de-fond': [
    ...([
      [44.9291, 6.7142],
      [44.9283, 6.7127],
    ] as Corner[]),
    [44.9278, 6.7106],
    ...([
      [44.927, 6.7089],
      [44.9262, 6.7096],
    ] as Corner[]),
  ],
  'sentier-frontiere': [
    ...([
      [44.931, 6.7385],
      [44.9303, 6.7388],
    ] as Corner[]),
    [44.9308, 6.7392],
    ...([
      [44.9318, 6.7401],
      [44.9331, 6.7398],
    ] as Corner[]),
  ],
  'sentier-lac': [
    ...([
      [44.9361, 6.7148],
      [44.9378, 6.7109],
      [44.9397, 6.7092],
    ] as Corner[]),
    [44.9412, 6.7051],
    ...([
      [44.9421, 6.7047],
      [44.9424, 6.7039],
      [44.9419, 6.7031],
    ] as Corner[]),
  ],
  'sentier-durance': [
    ...([
      [44.9293, 6.7161],
      [44.9284, 6.7131],
    ] as Corner[]),
    [44.9276, 6.7102],
    ...([
      [44.9271, 6.7071],
      [44.9263, 6.7049],
    ] as Corner[]),
  ],
  'route-col': [
    ...([
      [44.9317, 6.7241],
      [44.9319, 6.7269],
    ] as Corner[]),
    [44.9312, 6.7301],
    ...([
      [44.9305, 6.7338],
      [44.931, 6.7381],
    ] as Corner[]),
  ],
}

/** Half of the height and of the width of what has an outline, in degrees. */
export const outlines: Record<string, Corner> = {
  'parking-col': [0.0004, 0.0009],
  'front-de-neige': [0.0003, 0.0007],
  'grange-neuve': [0.0009, 0.0016],
}
