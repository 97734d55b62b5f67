//! The part of `indexmap` that Leptos is compiled against, with lists inside that are searched from their start.
//!
//! Leptos's reactive graph keeps what depends on what in sets that remember their order: one or two entries each. A
//! hash table for them weighs more than the graph itself (`docs/decisions/0012-below-41-kb.md`). `cargo xtask bundle` puts this
//! in the real crate's place for the widget alone, by cargo's path overrides; xtask's tests are those of this crate, too.

use std::{collections::hash_map::RandomState, marker::PhantomData, slice, vec};

/// Values in the order in which they came, each once. `S` says how a table would find them, and is not used.
#[derive(Clone, Debug)]
pub struct IndexSet<T, S = RandomState> {
    values: Vec<T>,
    table: PhantomData<fn() -> S>,
}

impl<T, S> IndexSet<T, S> {
    /// An empty set; a list grows when it must.
    #[must_use]
    pub fn with_capacity_and_hasher(_capacity: usize, _table: S) -> Self {
        Self::default()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The value at a place.
    #[must_use]
    pub fn get_index(&self, place: usize) -> Option<&T> {
        self.values.get(place)
    }

    /// All of them in their order.
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.values.iter()
    }
}

impl<T: PartialEq, S> IndexSet<T, S> {
    /// Puts a value at the end, unless it is there already; whether it was new.
    pub fn insert(&mut self, value: T) -> bool {
        let is_new = !self.contains(&value);
        if is_new {
            self.values.push(value);
        }
        is_new
    }

    /// Takes a value out, and keeps the order of the others; whether it was there.
    pub fn shift_remove(&mut self, value: &T) -> bool {
        let place = self.place(value);
        place.map(|place| self.values.remove(place)).is_some()
    }

    /// Whether a value is there.
    #[must_use]
    pub fn contains(&self, value: &T) -> bool {
        self.place(value).is_some()
    }

    /// A value and its place.
    #[must_use]
    pub fn get_full(&self, value: &T) -> Option<(usize, &T)> {
        self.place(value).map(|place| (place, &self.values[place]))
    }

    fn place(&self, value: &T) -> Option<usize> {
        self.values.iter().position(|known| known == value)
    }
}

impl<T, S> Default for IndexSet<T, S> {
    fn default() -> Self {
        Self { values: Vec::new(), table: PhantomData }
    }
}

impl<T, S> IntoIterator for IndexSet<T, S> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.values.into_iter()
    }
}

impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Values by their keys, in the order in which the keys came. `S` as with [`IndexSet`].
#[derive(Clone, Debug)]
pub struct IndexMap<K, V, S = RandomState> {
    entries: Vec<(K, V)>,
    table: PhantomData<fn() -> S>,
}

impl<K, V> IndexMap<K, V> {
    /// An empty map.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl<K: PartialEq, V, S> IndexMap<K, V, S> {
    /// Sets the value of a key; returns the one before.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.entries.iter_mut().find(|(known, _)| *known == key) {
            Some((_, before)) => Some(std::mem::replace(before, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.entries.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// Whether a key is there.
    #[must_use]
    pub fn contains_key(&self, key: &K) -> bool {
        self.get(key).is_some()
    }
}

impl<K, V, S> Default for IndexMap<K, V, S> {
    fn default() -> Self {
        Self { entries: Vec::new(), table: PhantomData }
    }
}

impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{IndexMap, IndexSet};

    #[test]
    fn a_set_has_each_value_once_and_in_the_order_in_which_they_came() {
        let mut set: IndexSet<u8> = IndexSet::with_capacity_and_hasher(2, Default::default());
        assert!(set.is_empty());
        assert!(set.insert(3) && set.insert(1) && set.insert(2));
        assert!(!set.insert(3), "it is there already");
        assert_eq!((set.len(), set.get_index(1), set.get_full(&2)), (3, Some(&1), Some((2, &2))));
        assert!(set.iter().eq(&[3, 1, 2]));
        assert!(set.into_iter().eq([3, 1, 2]));
    }

    #[test]
    fn taking_a_value_out_keeps_the_order_of_the_others() {
        let mut set: IndexSet<u8> = IndexSet::default();
        for value in 0..4 {
            set.insert(value);
        }
        assert!(set.shift_remove(&1) && !set.shift_remove(&1));
        assert!(set.insert(1), "it comes back at the end");
        assert!((&set).into_iter().eq(&[0, 2, 3, 1]));
        assert!(set.contains(&1) && !set.contains(&9));
    }

    #[test]
    fn a_map_has_one_value_for_a_key_where_the_key_came_first() {
        let mut map: IndexMap<&str, u8> = IndexMap::new();
        assert_eq!((map.insert("b", 1), map.insert("a", 2), map.insert("b", 3)), (None, None, Some(1)));
        assert_eq!((map.get(&"b"), map.contains_key(&"c")), (Some(&3), false));
        assert!(map.into_iter().eq([("b", 3), ("a", 2)]));
    }
}
