//! The arithmetic of many loads.

/// The value below which this share of all values lies, between two neighbours where it falls between them; of none it is NaN.
pub(super) fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * sorted.len().saturating_sub(1) as f64;
    let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN);
    let (below, above) = (at(place.floor() as usize), at(place.ceil() as usize));
    below + (above - below) * place.fract()
}

/// The middle one, or the mean of the two in the middle.
pub(super) fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// The median of what each value is of the other of its round: the rounds' own circumstances cancel out.
pub(super) fn ratio(values: &[f64], others: &[f64]) -> f64 {
    let ratios: Vec<f64> = values.iter().zip(others).map(|(value, other)| value / other).collect();
    median(&ratios)
}

/// Numbers that nobody can foretell, good enough to shuffle with (xorshift).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    /// Puts them into a new order.
    pub(super) fn shuffle<T>(&mut self, all: &mut [T]) {
        for last in (1..all.len()).rev() {
            all.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_and_quartiles_lie_between() {
        assert_eq!(median(&[9.0, 1.0, 5.0]), 5.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(quantile(&[10.0, 20.0, 30.0, 40.0, 50.0], 0.25), 20.0);
        assert_eq!(quantile(&[10.0, 20.0, 30.0, 40.0], 0.75), 32.5);
        assert_eq!(quantile(&[7.0], 0.75), 7.0);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn a_round_that_was_slow_for_all_changes_no_ratio() {
        let vanilla = [100.0, 100.0, 900.0];
        assert_eq!(ratio(&[110.0, 110.0, 990.0], &vanilla), 1.1);
        // Of the medians it would be 1.1 as well; of the means not.
        assert_eq!(ratio(&[120.0, 110.0, 900.0], &vanilla), 1.1);
    }

    #[test]
    fn shuffling_keeps_all_and_changes_their_order() {
        let mut dice = Dice::new(42);
        let mut orders = std::collections::HashSet::new();
        for _ in 0..50 {
            let mut all = [1, 2, 3, 4];
            dice.shuffle(&mut all);
            orders.insert(all);
            all.sort_unstable();
            assert_eq!(all, [1, 2, 3, 4]);
        }
        assert!(orders.len() > 15, "{} of 24 orders", orders.len());
    }
}
