# From Maven's output, the lines that a person wants to see.
/\[ERROR\].*osgi\.platform/d
s/^\[INFO\] Building \(\[[a-z-]*\] \)*\([^ ].*\) [0-9][^ ]*  *\(\[[0-9/]*\]\)$/mekiki: \3 \2/p
s/^\[INFO\] \(Running .*\)/\1/p
s/^\[INFO\] \(Tests run:.*\)/\1/p
/^\[ERROR\]/{
p
d
}
/^Running /{
p
d
}
/^Tests run:/{
p
d
}
/^\[INFO\] BUILD/p
/^\[INFO\] Total time/p
/^[a-z].* <<< [FE]/p
