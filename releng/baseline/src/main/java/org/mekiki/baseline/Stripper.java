package org.mekiki.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Leaves of class files what other bundles can use: public and protected types and members, without code. */
final class Stripper {

	private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

	private Stripper() {
	}

	/** The visible ones of the given class files by path, stripped. */
	static SortedMap<String, byte[]> strip(SortedMap<String, byte[]> classes) {
		SortedMap<String, byte[]> stripped = new TreeMap<>();
		// A type before the ones nested in it.
		List<String> paths = classes.keySet().stream().sorted(Comparator.comparing(path -> path.replaceAll("\\.class$", "")))
				.toList();
		for (String path : paths) {
			ClassReader reader = new ClassReader(classes.get(path));
			int nesting = reader.getClassName().lastIndexOf('$');
			boolean reachable = nesting < 0 || stripped.containsKey(reader.getClassName().substring(0, nesting) + ".class");
			Filter filter = new Filter(reader.getClassName(), reader.getAccess());
			reader.accept(filter, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
			if (reachable && filter.isVisible()) {
				stripped.put(path, filter.bytes());
			}
		}
		return stripped;
	}

	private static boolean isVisible(int access) {
		return (access & VISIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
	}

	private static final class Filter extends ClassVisitor {

		private final String name;
		private int access;

		Filter(String name, int access) {
			super(Opcodes.ASM9, new ClassWriter(0));
			this.name = name;
			this.access = access;
		}

		boolean isVisible() {
			return Stripper.isVisible(access);
		}

		byte[] bytes() {
			return ((ClassWriter) cv).toByteArray();
		}

		@Override
		public void visitInnerClass(String innerName, String outerName, String simpleName, int innerAccess) {
			if (innerName.equals(name)) {
				// Here it says what the source said; the class file itself calls a protected type public.
				access = simpleName == null ? 0 : innerAccess;
			}
			if (Stripper.isVisible(innerAccess)) {
				super.visitInnerClass(innerName, outerName, simpleName, innerAccess);
			}
		}

		@Override
		public void visitNestHost(String host) {
			// Only matters to code.
		}

		@Override
		public void visitNestMember(String member) {
			// Only matters to code.
		}

		@Override
		public void visitOuterClass(String owner, String method, String descriptor) {
			// Only matters to code.
		}

		@Override
		public FieldVisitor visitField(int flags, String field, String descriptor, String signature, Object value) {
			return Stripper.isVisible(flags) ? super.visitField(flags, field, descriptor, signature, value) : null;
		}

		@Override
		public MethodVisitor visitMethod(int flags, String method, String descriptor, String signature,
				String[] exceptions) {
			return Stripper.isVisible(flags) ? super.visitMethod(flags, method, descriptor, signature, exceptions) : null;
		}
	}
}
