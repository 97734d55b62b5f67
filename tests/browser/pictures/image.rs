//! A picture as pixels, from and to PNG.

use std::{collections::HashMap, io::Cursor};

/// A colour: red, green, blue.
pub(super) type Colour = [u8; 3];

/// The colours of a picture that is kept: enough for letters with soft edges, also where the system
/// chooses the colours, and less than half of what all would weigh.
const COLOURS_MAX: usize = 64;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Image {
    pub(super) width: usize,
    pub(super) height: usize,
    /// Row by row from the top.
    pub(super) pixels: Vec<Colour>,
}

impl Image {
    /// Reads a PNG file.
    pub(super) fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a PNG file");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut bytes).expect("a whole PNG file");
        let step = info.color_type.samples();
        assert!(step >= 3, "a picture in colour");
        let pixels = bytes[..info.buffer_size()].chunks_exact(step).map(|p| [p[0], p[1], p[2]]).collect();
        Self { width: info.width as usize, height: info.height as usize, pixels }
    }

    /// Writes a PNG file of few colours.
    pub(super) fn write(&self) -> Vec<u8> {
        let palette = palette(&self.pixels);
        let mut nearest = HashMap::new();
        let mut index = |colour: &Colour| -> u8 {
            *nearest.entry(*colour).or_insert_with(|| {
                let found = (0..palette.len()).min_by_key(|&at| distance(palette[at], *colour));
                u8::try_from(found.unwrap_or_default()).expect("a short palette")
            })
        };
        let bytes: Vec<u8> = self.pixels.iter().map(&mut index).collect();
        let mut file = Vec::new();
        let size = |length: usize| u32::try_from(length).expect("a size");
        let mut encoder = png::Encoder::new(&mut file, size(self.width), size(self.height));
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette.concat());
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&bytes).expect("written");
        writer.finish().expect("written");
        file
    }
}

/// The colours that stand for all: the most frequent one, then always the one that is worst stood for.
fn palette(pixels: &[Colour]) -> Vec<Colour> {
    let mut counted: HashMap<Colour, u64> = HashMap::new();
    for pixel in pixels {
        *counted.entry(*pixel).or_default() += 1;
    }
    let mut counted: Vec<(Colour, u64)> = counted.into_iter().collect();
    counted.sort_unstable_by_key(|&(colour, count)| (std::cmp::Reverse(count), colour));
    let mut chosen: Vec<Colour> = Vec::new();
    while chosen.len() < COLOURS_MAX.min(counted.len()) {
        let worst = counted.iter().max_by_key(|(colour, count)| {
            let off = chosen.iter().map(|known| distance(*known, *colour)).min();
            (off.unwrap_or(1).pow(2) * count, std::cmp::Reverse(*colour))
        });
        chosen.push(worst.expect("a colour").0);
    }
    chosen
}

fn distance(a: Colour, b: Colour) -> u64 {
    a.iter().zip(b).map(|(a, b)| u64::from(a.abs_diff(b)).pow(2)).sum()
}
