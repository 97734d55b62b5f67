//! Whether two pictures show the same. Letters whose edges are a little lighter or darker do; a line that has moved, another
//! colour, or a border that is gone do not.
//!
//! What differs is blurred before it counts: at the edges of letters more and less even out, and what moved does not.

use super::image::{Colour, Image};

/// The blur: squares of so many pixels a side.
const SIDE: usize = 5;
/// How far a colour may be off after the blur, of 255.
const OFF_MAX: i32 = 6;
/// How many pixels may be farther off: less than a tick in a circle has.
const PIXELS_MAX: usize = 40;

/// What is different.
#[derive(Debug)]
pub(super) enum Difference {
    /// Width and height: what was, what is.
    Size([usize; 2], [usize; 2]),
    /// So many pixels, and a picture with them in red.
    Pixels(usize, Image),
}

/// Compares what was with what is.
pub(super) fn compare(before: &Image, after: &Image) -> Result<(), Difference> {
    let size = |image: &Image| [image.width, image.height];
    if size(before) != size(after) {
        return Err(Difference::Size(size(before), size(after)));
    }
    let wrong = far_off(before, after);
    if wrong.len() <= PIXELS_MAX {
        return Ok(());
    }
    let mut shown = after.clone();
    for pixel in &mut shown.pixels {
        *pixel = pixel.map(|part| 255 - (255 - part) / 4);
    }
    for &at in &wrong {
        shown.pixels[at] = [220, 0, 0];
    }
    Err(Difference::Pixels(wrong.len(), shown))
}

/// The pixels that are too far off after the blur. Most pixels are the same: only what differs is spread.
fn far_off(before: &Image, after: &Image) -> Vec<usize> {
    let (width, height, reach) = (before.width, before.height, SIDE / 2);
    let mut sums = vec![[0_i32; 3]; width * height];
    let rows = before.pixels.chunks(width).zip(after.pixels.chunks(width)).enumerate();
    for (y, (was, is)) in rows.filter(|(_, (was, is))| was != is) {
        for (x, (was, is)) in was.iter().zip(is).enumerate().filter(|(_, (was, is))| was != is) {
            let off = by(*was, *is);
            for near_y in y.saturating_sub(reach)..(y + reach + 1).min(height) {
                let row = near_y * width;
                for sum in &mut sums[row + x.saturating_sub(reach)..row + (x + reach + 1).min(width)] {
                    for part in 0..3 {
                        sum[part] += off[part];
                    }
                }
            }
        }
    }
    let most = OFF_MAX * i32::try_from(SIDE * SIDE).expect("small");
    let far = sums.iter().enumerate().filter(|(_, sum)| sum.iter().any(|part| part.abs() > most));
    far.map(|(at, _)| at).collect()
}

fn by(was: Colour, is: Colour) -> [i32; 3] {
    [0, 1, 2].map(|part| i32::from(is[part]) - i32::from(was[part]))
}

#[cfg(test)]
mod tests;
