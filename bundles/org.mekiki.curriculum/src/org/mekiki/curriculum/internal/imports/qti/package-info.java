/** Questions of other systems: QTI 1.2 as cartridges have it, QTI 2 and 3. */
package org.mekiki.curriculum.internal.imports.qti;
