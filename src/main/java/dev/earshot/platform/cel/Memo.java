package dev.earshot.platform.cel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when it is first needed, once. */
final class Memo<T> {

    private final Supplier<T> make;
    private volatile @Nullable T made;

    Memo(Supplier<T> make) {
        this.make = make;
    }

    T get() {
        T known = made;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            T mine = made;
            if (mine == null) {
                mine = make.get();
                made = mine;
            }
            return mine;
        }
    }
}
